"""The law: what a post demands on which day, with its source. Opens no roster and judges nobody."""

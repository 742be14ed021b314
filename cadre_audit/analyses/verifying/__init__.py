"""The parts of `verify`: what figures are of, how they hang together, and what each check says of them."""

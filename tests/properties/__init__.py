"""What must hold of every roster."""

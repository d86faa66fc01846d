"""What can be read: one folder per kind. Each offers `STEPS` or a `rules.yaml`; kg finds them by itself."""

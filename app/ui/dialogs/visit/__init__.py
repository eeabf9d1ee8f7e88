"""The form that plans or logs a visit (R20)."""

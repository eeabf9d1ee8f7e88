"""The only place that speaks SQL. Kept empty of imports: app.storage.connection must load without SQLAlchemy (start-up)."""

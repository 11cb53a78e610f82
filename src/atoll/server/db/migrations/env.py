"""Alembic's environment: it runs on the connection that `migrate` gives it; SQLAlchemy appears nowhere else."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()

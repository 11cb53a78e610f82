"""How people sign in: passwords and their rules, slowed-down guessing, sessions, second factors.

Contracts: an attempt is counted before anything is checked and taken back when it succeeds, so that guessing in parallel gains
nothing; what slows strangers down never stops an address that the account has been used from; a session is one row, tokens
name it and end with it. Must not: know machines' secrets (they are long and random), decide what a caller may do.
"""

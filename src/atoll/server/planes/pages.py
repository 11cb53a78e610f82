"""The few pages that the server writes itself, where the console cannot run. No script, no request to anywhere."""

STYLE = """
  :root { color-scheme: light dark; }
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 36rem; margin: 18vh auto 0; padding: 0 1.5rem; }
  h1 { font-size: 1.4rem; }
  code { font: 0.9em ui-monospace, monospace; padding: 0.1em 0.35em; border-radius: 4px; background: #8882; }
  a { color: #0b9384; }
"""

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Atoll</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def page(body: str) -> str:
    """A whole page. Braces of the style are doubled, so that the result is still a format string for `{url}`."""
    return PAGE.replace("{style}", STYLE.replace("{", "{{").replace("}", "}}")).replace("{body}", body)


CONSOLE_ELSEWHERE = page(
    "<h1>The Atoll console has an address of its own</h1>\n"
    '<p>Open <a href="{url}">{url}</a> on the machine that runs Atoll.</p>\n'
    "<p>This address serves the API to programs with bearer tokens. Browsers sign in with cookies, and here every tenant "
    "would share them. The API is described at <code>/api/openapi.json</code>.</p>"
)
CONSOLE_MISSING = page(
    "<h1>The Atoll console is not built</h1>\n"
    "<p>The server runs and its API answers. This is a source checkout without the console's files: run "
    "<code>make setup</code> with Node 20.19 or newer, then start the server again.</p>"
).format()

"""How a record is written for the collectors of others: ArcSight's Common Event Format and syslog. Pure."""

from __future__ import annotations

import re
from typing import Any

from atoll import __version__, chain
from atoll.server.audit.records import Link

FACILITY = 13  # log audit, RFC 5424
WARNING, INFORMATIONAL = 4, 6
SEVERITY = {"Succeeded": 3, "Failed": 6}
NOT_IN_A_NAME = re.compile(r"[^\x21-\x7e]")
LINE_ENDS = re.compile(r"\r\n|[\x00-\x1f\x7f\x85\u2028\u2029]")


def json_line(link: Link) -> str:
    """As in an archive: whoever keeps these lines can verify them later."""
    return chain.canonical(link.line()).decode()


def cef(link: Link) -> str:
    record = link.record
    event, words = f"{record.action}:{record.entity.type}", f"{record.action} {record.entity.type}"
    head = ("Atoll", "Atoll", __version__, event, words, str(SEVERITY[record.result]))
    extension = " ".join(f"{key}={cef_value(value)}" for key, value in cef_fields(link).items() if value != "")
    return f"CEF:0|{'|'.join(cef_header(part) for part in head)}|{extension}"


def cef_fields(link: Link) -> dict[str, Any]:
    record = link.record
    return {
        "rt": int(record.at.timestamp() * 1000),
        "externalId": record.id,
        "suser": record.subject,
        "src": record.source_ip,
        "requestMethod": record.method,
        "request": record.url,
        "outcome": record.result,
        "reason": record.status,
        "cn1": link.seq,
        "cn1Label": "seq",
        "cs1": link.digest.hex(),
        "cs1Label": "digest",
        "cs2": record.entity.id,
        "cs2Label": "entityId",
        "cs3": record.entity.name,
        "cs3Label": "entityName",
        "cs4": record.request_id,
        "cs4Label": "requestId",
        "cs5": record.tenant_id,
        "cs5Label": "realm",
        "cs6": record.entity.cluster_name,
        "cs6Label": "clusterName",
    }


def cef_header(value: str) -> str:
    return LINE_ENDS.sub(" ", value).replace("\\", "\\\\").replace("|", "\\|")


def cef_value(value: Any) -> str:
    text = str(value).replace("\\", "\\\\").replace("=", "\\=")
    return LINE_ENDS.sub("\\\\n", text)


FORMATS = {"json": json_line, "cef": cef}


def syslog(link: Link, form: str) -> bytes:
    """RFC 5424, framed by its length (RFC 6587)."""
    record = link.record
    priority = FACILITY * 8 + (INFORMATIONAL if record.result == "Succeeded" else WARNING)
    at = chain.record_fields(record.chained())["at"]
    name = NOT_IN_A_NAME.sub("", str(record.action))[:32] or "-"
    message = f"<{priority}>1 {at} {record.tenant_id} atoll - {name} - {FORMATS[form](link)}".encode()
    return str(len(message)).encode() + b" " + message


def payload(links: list[Link], *, kind: str, form: str) -> bytes:
    """What is posted of these records: lines over https, framed messages to syslog."""
    if kind == "syslog":
        return b"".join(syslog(link, form) for link in links)
    return "".join(f"{FORMATS[form](link)}\n" for link in links).encode()


def schemes(kind: str) -> tuple[str, ...]:
    return ("https",) if kind == "https" else ("tls", "tcp")

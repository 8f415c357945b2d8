"""What Python's own parser finds in a message: mail.py FILE."""
import base64, email, email.policy, email.utils, json, sys
from email.header import decode_header, make_header
raw = open(sys.argv[1], 'rb').read()
m = email.message_from_bytes(raw, policy=email.policy.default)
old = email.message_from_bytes(raw)
plain = list(old.walk())
page = m.get_body(('html',))
print(json.dumps(dict(
    headers={k: str(v) for k, v in m.items()},
    # Only Python 3.11 and older drop the space between the two encoded words of a name.
    people={k: [[str(make_header(decode_header(name))), address]
                for name, address in email.utils.getaddresses([old.get(k, '')])] for k in ('From', 'To', 'Cc')},
    body=m.get_body(('plain',)).get_content().replace('\r\n', '\n'),
    page=page and page.get_content(),
    parts=[dict(name=p.get_filename(), fallback=q.get_filename(), type=p.get_content_type(),
                content=base64.b64encode(p.get_payload(decode=True)).decode())
           for p, q in zip(m.walk(), plain) if p.is_attachment()],
    defects=[str(d) for p in m.walk() for d in p.defects]), ensure_ascii=False))

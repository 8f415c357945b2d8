"""A mail server with STARTTLS and a login, until nobody holds its standard input: smtp.py FOLDER.

Prints its port; puts each message it takes and the addresses on its envelope into the folder.
"""
import subprocess, ssl, sys
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
folder = sys.argv[1]
cert, key = folder + '/cert.pem', folder + '/key.pem'
subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert,
                '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
               check=True, stderr=subprocess.DEVNULL)
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(cert, key)

class Handler:
    count = 0
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('nobody@'):
            return '550 5.1.1 No such user'
        envelope.rcpt_tos.append(address)
        return '250 OK'
    async def handle_DATA(self, server, session, envelope):
        name = '%s/%d' % (folder, self.count)
        open(name + '.eml', 'wb').write(envelope.original_content)
        open(name + '.envelope', 'w').write(' '.join([envelope.mail_from] + envelope.rcpt_tos))
        self.count += 1
        return '250 OK'

def login(server, session, envelope, mechanism, data):
    known = (data.login, data.password.decode()) == (b'treem', 'mật khẩu')
    return AuthResult(success=known, handled=False)

class AnyPort(Controller):
    def _trigger_server(self):  # If port 0 was asked for, the real one is known only now.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

controller = AnyPort(Handler(), hostname='localhost', port=0, tls_context=tls, require_starttls=True,
                     auth_required=True, authenticator=login)
controller.start()
print(controller.port, flush=True)
sys.stdin.read()
controller.stop()

"""A mail server without encryption for one client after the other: plain_smtp.py FOLDER MODE.

Prints its port and puts each message that it takes into the folder. It refuses recipients named `nobody`. MODE `take`
answers; `drop` hangs up instead of answering the message; `stall` never answers it; `login` wants a login first.
"""
import pathlib, socket, sys, time
folder, mode = pathlib.Path(sys.argv[1]), sys.argv[2]
server = socket.create_server(('127.0.0.1', 0))
print(server.getsockname()[1], flush=True)
count = 0
while True:
    client, _ = server.accept()
    lines = client.makefile('rb')
    talk = open(folder / 'talk', 'ab', buffering=0)
    def say(text):
        client.sendall(text.encode() + b'\r\n')
    say('220 ready')
    try:
        while line := lines.readline():
            talk.write(line)
            word = line.upper().split(b' ')[0].strip()
            if word == b'EHLO':
                say('250-here\r\n250 AUTH PLAIN LOGIN' if mode == 'login' else '250 here')
            elif mode == 'login' and word == b'MAIL':
                say('530 5.7.0 Authentication required')
            elif word == b'RCPT' and b'nobody' in line:
                say('550 5.1.1 No such user')
            elif word == b'DATA':
                say('354 go on')
                message = b''
                while not message.endswith(b'\r\n.\r\n'):
                    message += lines.read(1) or sys.exit()
                (folder / ('%d.eml' % count)).write_bytes(message)
                count += 1
                if mode == 'drop':
                    break
                if mode == 'stall':
                    time.sleep(600)
                say('250 2.0.0 Ok: queued as 4711')
            elif word == b'QUIT':
                say('221 bye')
                break
            else:
                say('250 OK')
    except (ConnectionError, SystemExit):
        pass
    lines.close()
    client.close()

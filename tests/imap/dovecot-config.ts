interface Places {
  readonly folder: string;
  readonly port: number;
}

/** The settings of a Dovecot (2.3) for tests: any name signs in with the one password, and begins with an empty mailbox. */
export const dovecotConfig = ({ folder, port }: Places): string => `
protocols = imap
listen = 127.0.0.1, 127.0.0.2
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
namespace inbox {
  inbox = yes
  separator = /
  mailbox Spam {
    special_use = \\Junk
    auto = create
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${testPassword}
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}/mail/%u
}
`;

/** What every name of the test server signs in with. */
export const testPassword = 'open-sesame';

/// What somebody gives to be read as mail.
package enum MailPlace: Hashable, Sendable {
    /// One message.
    case message(String)
    /// A file of messages.
    case mailbox(String)
    /// The files of a folder: a Maildir, or messages and mailboxes beside each other.
    case folder(MailFolder)
}

/// Why something that was given to be read as mail is none: nothing of it is read.
package enum MailRefusal: Error, Hashable, Sendable {
    /// There is nothing at the path.
    case notThere
    /// It is there and can't be opened, or is no file.
    case unreadable
    case empty
    /// It begins neither as a message does nor as a mailbox.
    case notMail
    /// A folder that is no Maildir, and has no file that ends in `.eml` or `.mbox`.
    case noMailInFolder
}

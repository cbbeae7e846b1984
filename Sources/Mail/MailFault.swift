/// Why mail, or a part of it, can't be read as mail.
///
/// The raw value stands in the entry of a message, for ever.
package enum MailFault: String, Error, CaseIterable, Sendable {
    /// The file can't be opened or read.
    case unreadableFile = "unreadable-file"
    /// There is nothing in it.
    case empty
    /// It doesn't begin with the fields of a message.
    case noHeader = "no-header"
    /// It is longer than what is kept of one message.
    case tooLong = "too-long"
}

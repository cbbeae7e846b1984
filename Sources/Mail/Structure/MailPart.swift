/// One part of a message that is no container of others: a body, or something attached.
package struct MailPart: Sendable {
    /// Such as `text/plain`, in lower case.
    package let mediaType: String
    /// The character set that it names, if it does.
    package let charset: String?
    /// What it is called, if it says so.
    package let fileName: String?
    package let isAttachment: Bool
    package let encoding: TransferEncoding
    /// Where its bytes are in the message, written as ``encoding`` says.
    package let range: Range<Int>
}

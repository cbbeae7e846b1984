import Facts

/// A paper of a few invented lines.
struct PracticePaper: DocumentSource {
    let text: String

    var media: MediaType { .text }

    func read(_ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void) throws {
        try Array(text.utf8).withUnsafeBytes { try take($0, true) }
    }
}

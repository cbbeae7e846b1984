import Facts
import Office

/// A document of a few bytes, in memory.
struct Typescript: DocumentSource {
    let bytes: [UInt8]
    /// Whether reading it fails once all of it has been lent.
    var breaksOff = false

    var media: MediaType { .bytes }

    struct BrokenOff: Error {}

    func read(_ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void) throws {
        try bytes.withUnsafeBytes { try take($0, true) }
        if breaksOff { throw BrokenOff() }
    }
}

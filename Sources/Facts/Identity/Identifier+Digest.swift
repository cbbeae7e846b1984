import Crypto

extension Sequence {
    /// SHA-256 over the sixteen bytes of each id, in this order: whether two lists are the same, without either.
    package func digest<Kind>() -> [UInt8] where Element == Identifier<Kind> {
        var hash = SHA256()
        for id in self {
            withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { hash.update(bufferPointer: $0) }
        }
        return Array(hash.finalize())
    }
}

/// What a key of the keyring is for.
///
/// Its name is that of its file, and stands in it.
enum KeyPurpose: Hashable, Sendable {
    /// Wraps data keys; counted from 1, the highest is in use.
    case epoch(Int)
    /// Digests what people search by; counted from 1.
    case index(Int)
    /// Digests requests.
    case digest
    /// Digests the addresses of people who objected.
    case suppression

    /// Such as `epoch-1`.
    var name: String {
        switch self {
        case .epoch(let number): "epoch-\(number)"
        case .index(let number): "index-\(number)"
        case .digest: "digest"
        case .suppression: "suppression"
        }
    }

    var fileName: String { "\(name).key" }

    /// The number of the epoch whose key a file holds by its name; nothing for every other name.
    static func epochNumber(ofFile name: String) -> Int? {
        guard name.hasPrefix("epoch-"), name.hasSuffix(".key"),
            let number = Int(name.dropFirst("epoch-".count).dropLast(".key".count)), number > 0,
            KeyPurpose.epoch(number).fileName == name
        else { return nil }
        return number
    }
}

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
    /// Seals backups. It is never in one, nor beside an epoch key in any copy.
    case backup
    /// Seals what an organisation takes along when it leaves; drawn for each time.
    case transport

    /// Such as `epoch-1`.
    var name: String {
        switch self {
        case .epoch(let number): "epoch-\(number)"
        case .index(let number): "index-\(number)"
        case .digest: "digest"
        case .suppression: "suppression"
        case .backup: "backup"
        case .transport: "transport"
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

    /// Whether a copy of it may be kept for good.
    ///
    /// A copy of an epoch key has to go when its epoch has ended, or whoever was erased could be read again in old
    /// backups. So the two sorts are never copied together.
    var isLasting: Bool {
        switch self {
        case .epoch: false
        case .index, .digest, .suppression, .backup, .transport: true
        }
    }

    /// The purpose that a key of this name is for.
    init?(name: some StringProtocol) {
        switch name {
        case "digest": self = .digest
        case "suppression": self = .suppression
        case "backup": self = .backup
        case "transport": self = .transport
        default:  // A text, not an enum of ours.
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return nil }
            let purpose: KeyPurpose? = parts[0] == "epoch" ? .epoch(number) : parts[0] == "index" ? .index(number) : nil
            guard let purpose, purpose.name == name else { return nil }
            self = purpose
        }
    }
}

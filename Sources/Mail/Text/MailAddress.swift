/// Who a message says it is from: an address, and the name before it.
package struct MailAddress: Hashable, Sendable {
    package let name: String?
    package let address: String?

    /// Reads the first address of a field such as `From`; anybody may have written it.
    package init(_ value: [UInt8]) {
        let (quoted, angled, rest) = Self.parts(value)
        let text = HeaderText.decoded(rest)
        if let angled {
            address = Self.address(HeaderText.plain(angled))
            let name = [HeaderText.decoded(quoted), text].filter { !$0.isEmpty }.joined(separator: " ")
            self.name = name.isEmpty ? nil : name
        } else {
            let words = text.split(separator: " ").map(String.init)
            address = words.lazy.compactMap(Self.address).first
            self.name = address == nil && !text.isEmpty ? text : nil
        }
    }

    private static func address(_ text: String) -> String? {
        let address = text.filter { !$0.isWhitespace }
        return address.contains("@") && address.count <= 254 ? address : nil
    }

    /// What stands between quotes, what between angle brackets, and the rest, up to the first comma between addresses.
    private static func parts(_ value: [UInt8]) -> (quoted: [UInt8], angled: [UInt8]?, rest: [UInt8]) {
        var quoted: [UInt8] = []
        var angled: [UInt8]?
        var rest: [UInt8] = []
        var isQuoted = false
        var place = 0
        while place < value.count {
            let byte = value[place]
            switch byte {
            case UInt8(ascii: "\\") where isQuoted && place + 1 < value.count:
                place += 1
                quoted.append(value[place])
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: quoted.append(byte)
            case UInt8(ascii: "<"):
                let end = value[place...].firstIndex(of: UInt8(ascii: ">")) ?? value.count
                angled = Array(value[(place + 1)..<end])
                return (quoted, angled, rest)
            case UInt8(ascii: ",") where rest.contains(UInt8(ascii: "@")): return (quoted, nil, rest)
            default: rest.append(byte)
            }
            place += 1
        }
        return (quoted, angled, rest)
    }
}

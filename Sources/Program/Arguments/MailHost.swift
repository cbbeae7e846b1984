import Mail
import Reports

/// The name of a server as it is typed.
enum MailHost {
    /// Reads a name of letters, digits, hyphens and dots, with two labels or more.
    static func reading(_ text: String, as option: String) throws(UseFailure) -> String {
        let name = ReceivedLine.host(text)
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isName =
            name.utf8.count <= 253 && labels.count >= 2
            && labels.allSatisfy { label in
                1...63 ~= label.utf8.count && label.first != "-" && label.last != "-"
                    && label.unicodeScalars.allSatisfy {
                        $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "-")
                    }
            }
        guard isName else { throw .invalid(option: option, expected: .host) }
        return name
    }
}

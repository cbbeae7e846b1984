/// Yes and no as people write them.
package enum WrittenFlag {
    private static let yes: Set<String> = ["ja", "j", "yes", "y", "true", "waar", "1", "x", "v", "✓", "✔"]
    private static let no: Set<String> = ["nee", "neen", "n", "no", "false", "onwaar", "0"]

    package static func value(of text: String) -> Bool? {
        let text = text.lowercased()
        return yes.contains(text) ? true : no.contains(text) ? false : nil
    }
}

import Foundation

/// Text as it is sealed and digested: UTF-8 in Unicode's form NFC, so that the same words are always the same bytes.
package enum NormalisedText {
    package static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return bytes
    }

    /// Appends a text in this form to other bytes.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        let isPlain = text.withUTF8 { text in
            guard text.allSatisfy({ $0 < 0x80 }) else { return false }
            bytes.append(contentsOf: text)
            return true
        }
        if !isPlain { bytes.append(contentsOf: text.precomposedStringWithCanonicalMapping.utf8) }
    }
}

import Foundation

/// Text as it is sealed and digested: UTF-8 in Unicode's form NFC, so that the same words are always the same bytes.
package enum NormalisedText {
    package static func bytes(of text: String) -> [UInt8] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
        return Array(text.precomposedStringWithCanonicalMapping.utf8)
    }
}

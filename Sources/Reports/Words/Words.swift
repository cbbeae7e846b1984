package import Regulation

/// One text in both languages.
///
/// Where a value belongs, the name of its ``Slot`` stands in braces: `{day}`. Both languages have the same slots.
package struct Words: Hashable, Sendable {
    package let dutch: String
    package let english: String

    package init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The same with another text behind it.
    package func followed(by other: Words) -> Words {
        Words("\(dutch) \(other.dutch)", "\(english) \(other.english)")
    }

    package subscript(language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

package import Regulation

/// A field of a sheet as messages name it: `date (C)`, and `datum (C)` in Dutch.
package enum SheetLabel {
    /// The label in a language; names that no sheet has are those of a format, and stay.
    package static func text(_ label: String, in language: Language) -> String {
        switch language {
        case .english: return label
        case .dutch:
            let parts = label.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, parts[1].hasPrefix("("), let name = parts.first,
                let heading = ImportField(rawValue: name)?.headings.first
                    ?? RegisterField(rawValue: name)?.headings.first
            else { return label }
            return "\(heading) \(parts[1])"
        }
    }
}

package import Facts

/// Personal data that goes with a fact: whose, why it is kept, and what it says.
package struct PersonalPart: Sendable {
    package enum Content: Sendable {
        case details(Details)
        case text(String)
        /// A message as it came.
        case original([UInt8])
    }

    package let name: PartName
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let content: Content

    /// Names, addresses, numbers.
    package static func details(
        _ details: Details, of subject: SubjectID, _ retentionClass: RetentionClass
    ) -> PersonalPart {
        PersonalPart(name: .details, subject: subject, retentionClass: retentionClass, content: .details(details))
    }

    /// Words.
    package static func text(
        _ text: String, as name: PartName, of subject: SubjectID, _ retentionClass: RetentionClass
    ) -> PersonalPart {
        PersonalPart(name: name, subject: subject, retentionClass: retentionClass, content: .text(text))
    }

    /// A message as it came.
    package static func original(
        _ bytes: [UInt8], of subject: SubjectID, _ retentionClass: RetentionClass
    ) -> PersonalPart {
        PersonalPart(name: .original, subject: subject, retentionClass: retentionClass, content: .original(bytes))
    }

    /// What is sealed, and as what.
    var plaintext: (media: MediaType, bytes: [UInt8]) {
        switch content {
        case .details(let details): (.json, details.canonicalBytes)
        case .original(let bytes): (.message, bytes)
        case .text(let text): (.text, NormalisedText.bytes(of: text))
        }
    }
}

extension PersonalPart: CustomStringConvertible, CustomReflectable {
    package var description: String { "a part: \(name.rawValue), kept as \(retentionClass.rawValue)" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}

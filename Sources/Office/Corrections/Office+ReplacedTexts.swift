package import Facts
import Vault

extension Office {
    /// The texts and documents of some facts, to be sealed anew as those of somebody; what was erased stays so.
    ///
    /// - Throws: `OfficeFailure.textMissing` where one can't be read though it should be.
    package func replacedTexts(
        of entries: [OpenedEntry], for subject: SubjectID
    ) async throws -> [Int64: ReplacedTexts] {
        var texts: [Int64: ReplacedTexts] = [:]
        for entry in entries {
            var content: FiledContent?
            if let sealed = entry.content {
                switch try await opener.content(sealed) {
                case .value(let opened):
                    content = FiledContent(
                        subject: subject, retentionClass: sealed.part.retentionClass, sealed: opened)
                case .erased: content = nil
                case .unreadable: throw OfficeFailure.textMissing(position: entry.position)
                }
            }
            texts[entry.position] = ReplacedTexts(
                parts: try entry.parts.compactMap { try Self.replaced($0, at: entry.position, for: subject) },
                content: content)
        }
        return texts
    }

    private static func replaced(
        _ part: OpenedEntry.OpenedPart, at position: Int64, for subject: SubjectID
    ) throws -> PersonalPart? {
        let (name, retentionClass) = (part.description.name, part.description.retentionClass)
        switch name {
        case .details:
            guard let details = try readable(part.opening.details, at: position) else { return nil }
            return .details(details, of: subject, retentionClass)
        case .note, .reason, .wording:
            guard let text = try readable(part.opening.text, at: position) else { return nil }
            return .text(text, as: name, of: subject, retentionClass)
        case .original, .content: return nil
        }
    }

    private static func readable<Value>(_ opening: Opening<Value>, at position: Int64) throws -> Value? {
        switch opening {
        case .value(let value): value
        case .erased: nil
        case .unreadable: throw OfficeFailure.textMissing(position: position)
        }
    }
}

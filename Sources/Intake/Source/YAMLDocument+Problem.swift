import Yams

extension YAMLDocument {
    /// What the parser found wrong, in the words of this room.
    static func problem(_ error: any Error, in bytes: [UInt8]) -> (SyntaxProblem, SourcePlace?) {
        guard let error = error as? YamlError else { return (.unreadable, nil) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let found = SyntaxProblem(problem, while: context?.text ?? "", before: character(at: mark, in: bytes))
            // Where a quote was opened says more than where the file ended.
            if found == .unclosedText || found == .unclosedBracket, let context {
                return (found, SourcePlace(context.mark))
            }
            return (found, SourcePlace(mark))
        case .memory:
            return (.tooDeep, nil)
        case .no, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
            return (.unreadable, nil)
        @unknown default:
            return (.unreadable, nil)
        }
    }

    private static func character(at mark: Mark, in bytes: [UInt8]) -> UInt8? {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        lines = lines.dropFirst(mark.line - 1)
        guard let line = lines.first else { return nil }
        let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
        return scalars.dropFirst(mark.column - 1).first.flatMap { UInt8(exactly: $0.value) }
    }
}

extension SyntaxProblem {
    /// Sorts a message of libyaml, which are fixed sentences without anything of the file in them.
    fileprivate init(_ problem: String, while context: String, before character: UInt8?) {
        if character == UInt8(ascii: "\t") || problem.contains("tab character") {
            self = .tab
        } else if problem.contains("another document") {
            self = .severalDocuments
        } else if context.contains("anchor") || context.contains("alias") || problem.contains("alias") {
            self = .anchor
        } else if context.contains("tag") || problem.contains("tag handle") {
            self = .tag
        } else if context.contains("quoted scalar") {
            self = .unclosedText
        } else if context.contains("flow") {
            self = .unclosedBracket
        } else if problem.contains("expected ':'") {
            self = .missingColon
        } else if problem.contains("mapping values are not allowed") {
            self = .unexpectedColon
        } else if problem.contains("cannot start any token") {
            self = .reservedCharacter
        } else if problem.contains("expected key") || problem.contains("expected '-' indicator")
            || problem.contains("block sequence entries") || problem.contains("block mapping")
            || problem.contains("indent")
        {
            self = .indentation
        } else {
            self = .unreadable
        }
    }
}

import Yams

/// One YAML document as a tree of nodes, each with its place in the file.
///
/// Scalars keep the text that was written: what is a number, a day or a flag is for the field to say, so that `NO` is
/// Norway and `012` keeps its zero.
struct YAMLDocument {
    let root: Node
    /// What stands in place of repeated field names, which were reported already.
    let repeatedKeys: Set<String>

    /// Reads the text; `nil` when it is no YAML that can be gone through, which is then in the log.
    init?(_ source: SourceText, log: FailureLog) {
        var text = Text(bytes: source.bytes, log: log)
        // Ten lines of aliases to aliases can stand for a billion values, and the parser compares field names by value.
        // So a text that could have both is read without its aliases first, and its anchors refused.
        if source.bytes.contains(Text.anchor), source.bytes.contains(Text.alias) {
            guard text.compose(withAliases: false) != nil else { return nil }
        }
        guard let root = text.compose(withAliases: true) else { return nil }
        self.root = root
        repeatedKeys = text.repeatedKeys
    }
}

/// The text on its way to becoming a tree.
private struct Text {
    static let anchor = UInt8(ascii: "&")
    static let alias = UInt8(ascii: "*")

    /// Each name that is covered costs another reading of the file.
    static let coverLimit = 20

    var bytes: [UInt8]
    var repeatedKeys: Set<String> = []
    let log: FailureLog

    init(bytes: [UInt8], log: FailureLog) {
        self.bytes = bytes
        self.log = log
    }

    mutating func compose(withAliases: Bool) -> Node? {
        while true {
            // A plain scalar of the same length stands in an alias's place, so that every place stays right.
            let bytes = withAliases ? self.bytes : self.bytes.map { $0 == Text.alias ? UInt8(ascii: "~") : $0 }
            do {
                let parser = try Parser(
                    yaml: String(decoding: bytes, as: UTF8.self),
                    resolver: .basic,
                    encoding: .utf8
                )
                guard let root = try parser.singleRoot() else {
                    log.add(.syntax(.empty), at: .start)
                    return nil
                }
                // Nodes know their anchors only as long as the parser lives.
                return withExtendedLifetime(parser) { NodeCheck(log: log).check(root) ? root : nil }
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let first = SourcePlace(context.mark)
                guard cover(keys.first, after: first, in: bytes) else { return nil }
            } catch {
                let (problem, place) = YAMLDocument.problem(error, in: bytes)
                log.add(.syntax(problem), at: place)
                return nil
            }
        }
    }

    /// Tells of a repeated field name and covers it, so that what else is wrong can be found.
    ///
    /// - Parameters:
    ///   - key: The name.
    ///   - first: Where it stands first.
    ///   - bytes: The text as the parser was given it.
    /// - Returns: Whether it was found, and reading can go on without it.
    private mutating func cover(_ key: String?, after first: SourcePlace, in bytes: [UInt8]) -> Bool {
        guard repeatedKeys.count < Text.coverLimit, let key, let found = RepeatedKey(of: key, after: first, in: bytes)
        else {
            log.add(.syntax(.duplicateKey(firstLine: first.line)), at: first)
            return false
        }
        log.add(.syntax(.duplicateKey(firstLine: first.line)), at: found.place)
        let cover = found.cover(number: repeatedKeys.count)
        self.bytes.replaceSubrange(found.range, with: cover.utf8)
        repeatedKeys.insert(cover)
        return true
    }
}

extension SourcePlace {
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}

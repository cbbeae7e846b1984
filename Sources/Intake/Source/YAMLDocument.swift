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
        if let place = AliasScan.firstAnchor(in: source.bytes) {
            log.add(.syntax(.anchor), at: place)
            return nil
        }
        var bytes = source.bytes
        var repeated: Set<String> = []
        while true {
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
                let isPlain = withExtendedLifetime(parser) { NodeCheck(log: log).check(root) }
                guard isPlain else { return nil }
                self.root = root
                repeatedKeys = repeated
                return
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let first = SourcePlace(context.mark)
                guard repeated.count < 100, let key = keys.first,
                    let found = RepeatedKey(of: key, after: first, in: bytes)
                else {
                    log.add(.syntax(.duplicateKey(firstLine: first.line)), at: first)
                    return nil
                }
                log.add(.syntax(.duplicateKey(firstLine: first.line)), at: found.place)
                // Read again without it, to find what else is wrong; as long, so that every place stays right.
                let cover = found.cover(number: repeated.count)
                bytes.replaceSubrange(found.range, with: cover.utf8)
                repeated.insert(cover)
            } catch {
                let (problem, place) = YAMLDocument.problem(error, in: bytes)
                log.add(.syntax(problem), at: place)
                return nil
            }
        }
    }
}

extension SourcePlace {
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}

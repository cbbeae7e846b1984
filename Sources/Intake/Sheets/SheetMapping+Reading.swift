import Regulation
import Yams

extension SheetMapping {
    static let keys = [
        "format", "kind", "encoding", "separator", "dateOrder", "twoDigitYears", "columns", "constants", "values",
        "unknown",
    ]

    /// Reads a mapping from a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - fields: The names of the fields that the sheet can have.
    ///   - kind: What the sheet is of; a mapping for another kind is refused.
    /// - Throws: Everything that is wrong with it, with the place of each.
    package init(path: String, fields: [String], kind: String? = nil) throws(IntakeFailures) {
        try self.init(try SourceText(path: path), fields: fields, kind: kind)
    }

    /// Reads a mapping from the text of a file.
    package init(_ source: SourceText, fields: [String], kind: String? = nil) throws(IntakeFailures) {
        let log = FailureLog(file: source.name)
        var mapping = SheetMapping()
        if let document = YAMLDocument(source, log: log) {
            let reading = Section.Reading(log: log, repeatedKeys: document.repeatedKeys) { _ throws(IntakeFailures) in
                throw SheetFile.failures(.source(.notFound), source.name)
            }
            if let section = Section(document.root, .root, keys: SheetMapping.keys, reading) {
                mapping = SheetMapping(from: section, fields: fields, kind: kind)
                mapping.source.name = source.name
            }
        }
        try log.requireEmpty()
        self = mapping
    }

    private init(from section: Section, fields: [String], kind wanted: String?) {
        if let format = section.optionalNumber("format", in: 0...Int.max), format != SheetMapping.format {
            section.fail(.shape(.unsupportedFormat(supported: SheetMapping.format)), at: "format")
        }
        self.init(
            kind: section.optionalText("kind"), encoding: section.optionalCode("encoding", SheetEncoding.self),
            separator: SheetMapping.separator(section),
            dateOrder: section.optionalCode("dateOrder", DateOrder.self) ?? .dayMonthYear)
        shortYearsFrom = section.optionalNumber("twoDigitYears", in: 1900...2100)
        if let kind, let wanted, kind != wanted { section.failCode(kind, among: [wanted], at: "kind") }
        for (name, node, place) in section.entries("columns") {
            let heading = Heading(name)
            source.columns[heading] = place
            if Section.isNull(node) {
                columns[heading] = .ignored
            } else if let field = SheetMapping.field(node, among: fields, "columns", in: section) {
                if columns.updateValue(.field(field), forKey: heading) != nil {
                    section.reading.log.add(.sheet(.duplicateHeading(first: "")), at: place)
                }
            }
        }
        for (name, node, place) in section.entries("constants") {
            guard SheetMapping.check(name, among: fields, at: place, "constants", in: section) else { continue }
            guard case .scalar(let scalar) = node else {
                section.reading.log.add(.shape(.wrongKind(expected: .text)), at: place)
                continue
            }
            constants[name] = scalar.string
        }
        for (name, node, place) in section.entries("values") {
            guard SheetMapping.check(name, among: fields, at: place, "values", in: section) else { continue }
            for (word, value, place) in section.entries(of: node, place) {
                guard case .scalar(let scalar) = value else {
                    section.reading.log.add(.shape(.wrongKind(expected: .text)), at: place)
                    continue
                }
                values[name, default: [:]][Heading(word)] = Section.isNull(value) ? "" : scalar.string
            }
        }
        unknown = section.scalars("unknown").map(\.text)
    }

    private static func separator(_ section: Section) -> Separator? {
        guard let text = section.verbatimOrBlank("separator") else { return nil }
        let names = ["comma": Separator.comma, "semicolon": .semicolon, "tab": .tab]
        if let separator = names[text] ?? Separator(rawValue: text) { return separator }
        section.failCode(text, among: names.keys.sorted(), at: "separator")
        return nil
    }

    private static func field(_ node: Node, among fields: [String], _ key: String, in section: Section) -> String? {
        let place = node.mark.map { SourcePlace($0) } ?? section.place
        guard case .scalar(let scalar) = node else {
            section.reading.log.add(.shape(.wrongKind(expected: .text)), at: place)
            return nil
        }
        return check(scalar.string, among: fields, at: place, key, in: section) ? scalar.string : nil
    }

    private static func check(
        _ name: String, among fields: [String], at place: SourcePlace, _ key: String, in section: Section
    ) -> Bool {
        if fields.contains(name) { return true }
        let problem = ValueProblem.unknownCode(allowed: fields, meant: Spelling.meant(by: name, among: fields))
        section.reading.log.add(.value(problem), at: place, field: section.field.appending(key))
        return false
    }
}

import Regulation
import Yams

extension Declaration {
    static let keys = ["format", "restsOn", "organisation", "statements", "processors", "activities"]

    /// Reads a declaration from a file, and the statements beside it that it refers to.
    ///
    /// - Throws: Everything that is wrong with it, with the place of each; nothing of it is then taken.
    package init(path: String, limits: SourceLimits = .standard) throws(IntakeFailures) {
        try self.init(file: try SourceText(path: path, limits: limits), limits: limits)
    }

    /// Reads a declaration from the text of a file, named by its path, and the statements beside it.
    package init(file source: SourceText, limits: SourceLimits = .standard) throws(IntakeFailures) {
        let folder = source.name.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { $0 + "/" }
            .joined()
        self = try Declaration.read(source) { (file) throws(IntakeFailures) in
            try SourceText(path: folder + file, name: folder + file, limits: limits)
        }
    }

    /// Reads a declaration that refers to no other file.
    package init(_ source: SourceText) throws(IntakeFailures) {
        self = try Declaration.read(source) { (file) throws(IntakeFailures) in
            let log = FailureLog(file: file)
            log.add(.source(.notFound), at: nil)
            throw log.collected
        }
    }

    private static func read(
        _ source: SourceText,
        beside: @escaping (String) throws(IntakeFailures) -> SourceText
    ) throws(IntakeFailures) -> Declaration {
        let log = FailureLog(file: source.name)
        var declaration = Declaration()
        if let document = YAMLDocument(source, log: log) {
            let reading = Section.Reading(log: log, repeatedKeys: document.repeatedKeys, beside: beside)
            if let section = Section(document.root, .root, keys: keys, reading) {
                declaration = Declaration(from: section)
            }
        }
        try log.requireEmpty()
        return declaration
    }

    private init(from section: Section) {
        if let format = section.optionalNumber("format", in: 0...Int.max), format != Declaration.format {
            section.fail(.shape(.unsupportedFormat(supported: Declaration.format)), at: "format")
        }
        // The largest whole number that every reader of JSON takes exactly, as for everything in an entry.
        let restsOn = section.optionalNumber("restsOn", in: 0...9_007_199_254_740_991)
        let organisation = section.section("organisation", keys: DeclaredOrganisation.keys)
        var lines: [String: Int] = [:]
        let statements = section.sections("statements", keys: DeclaredStatement.keys).map { section in
            let statement = DeclaredStatement(from: section)
            section.requireNew(statement.slug, among: &lines)
            return statement
        }
        lines = [:]
        let processors = section.sections("processors", keys: DeclaredProcessor.keys).map { section in
            let processor = DeclaredProcessor(from: section)
            section.requireNew(processor.slug, among: &lines)
            return processor
        }
        let parties = Set(lines.keys)
        lines = [:]
        let activities = section.sections("activities", keys: DeclaredActivity.keys).map { section in
            let activity = DeclaredActivity(from: section, parties: parties)
            section.requireNew(activity.slug, among: &lines)
            return activity
        }
        self.init(
            restsOn: restsOn.map { Int64($0) },
            organisation: organisation.map { DeclaredOrganisation(from: $0) },
            statements: statements,
            processors: processors,
            activities: activities
        )
    }
}

import Regulation
import Yams

/// The fields of one thing in a file, read by name.
///
/// Whatever is wrong goes into the log, and a value of the right type is given in its place: reading goes on to the end
/// of the file, and what was read is thrown away if the log is not empty.
struct Section {
    let place: SourcePlace
    let field: FieldPath
    let reading: Reading
    private let values: [String: Node]
    private let keyPlaces: [String: SourcePlace]

    /// What all sections of one file share.
    struct Reading {
        let log: FailureLog
        let repeatedKeys: Set<String>
        /// Reads a file that this one refers to.
        let beside: (String) throws(IntakeFailures) -> SourceText
    }

    init?(_ node: Node, _ field: FieldPath, keys: [String], _ reading: Reading) {
        let place = node.mark.map { SourcePlace($0) } ?? .start
        guard case .mapping(let mapping) = node else {
            reading.log.add(.shape(.wrongKind(expected: .fields)), at: place, field: field)
            return nil
        }
        var values: [String: Node] = [:]
        var keyPlaces: [String: SourcePlace] = [:]
        for (key, value) in mapping {
            guard case .scalar(let name) = key, !reading.repeatedKeys.contains(name.string) else { continue }
            let keyPlace = name.mark.map { SourcePlace($0) } ?? place
            guard keys.contains(name.string) else {
                let meant = Spelling.meant(by: name.string, among: keys)
                let shown = field.appending(FieldPath.shown(name.string))
                reading.log.add(.shape(.unknownField(meant: meant)), at: keyPlace, field: shown)
                continue
            }
            keyPlaces[name.string] = keyPlace
            // A field without a value is a field that is not there.
            if !Section.isNull(value) { values[name.string] = value }
        }
        self.place = place
        self.field = field
        self.reading = reading
        self.values = values
        self.keyPlaces = keyPlaces
    }

    func node(_ key: String) -> Node? { values[key] }

    func has(_ key: String) -> Bool { values[key] != nil }

    /// Where a field's value stands, or else the field, or else the section.
    func place(of key: String) -> SourcePlace {
        values[key]?.mark.map { SourcePlace($0) } ?? keyPlaces[key] ?? place
    }

    /// Where a field's name stands, or else the section.
    func keyPlace(of key: String) -> SourcePlace { keyPlaces[key] ?? place }

    func fail(_ problem: IntakeProblem, at key: String) {
        reading.log.add(problem, at: place(of: key), field: field.appending(key))
    }

    func failMissing(_ key: String) {
        let place = keyPlaces[key] ?? place
        reading.log.add(.shape(.missing(field: key)), at: place, field: field.appending(key))
    }

    /// Nothing, in the words of YAML's core schema; in quotes they are texts.
    static func isNull(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}

import Facts

/// A field as it is written in a file.
///
/// One without a value is left out.
struct WrittenField {
    enum Value {
        case nothing
        /// A scalar that needs no quotes.
        case plain(String)
        case text(String)
        case fields([WrittenField])
        case list([[WrittenField]])
        case codes([String])
    }

    let key: String
    let value: Value

    static func text(_ key: String, _ text: String?) -> WrittenField {
        WrittenField(key: key, value: text.map { .text($0) } ?? .nothing)
    }

    static func code(_ key: String, _ code: (some RawRepresentable<String>)?) -> WrittenField {
        text(key, code?.rawValue)
    }

    static func codes(_ key: String, _ codes: [String]) -> WrittenField {
        WrittenField(key: key, value: codes.isEmpty ? .nothing : .codes(codes))
    }

    static func day(_ key: String, _ day: Day?) -> WrittenField {
        WrittenField(key: key, value: day.map { .plain($0.description) } ?? .nothing)
    }

    /// A flag is false where it is not written.
    static func flag(_ key: String, _ flag: Bool) -> WrittenField {
        WrittenField(key: key, value: flag ? .plain("true") : .nothing)
    }

    static func number(_ key: String, _ number: Int64?) -> WrittenField {
        WrittenField(key: key, value: number.map { .plain("\($0)") } ?? .nothing)
    }

    static func fields(_ key: String, _ fields: [WrittenField]) -> WrittenField {
        let written = fields.filter(\.isWritten)
        return WrittenField(key: key, value: written.isEmpty ? .nothing : .fields(written))
    }

    static func list(_ key: String, _ list: [[WrittenField]], evenEmpty: Bool = false) -> WrittenField {
        WrittenField(key: key, value: list.isEmpty && !evenEmpty ? .nothing : .list(list))
    }

    var isWritten: Bool {
        switch value {
        case .nothing: false
        case .plain, .text, .fields, .list, .codes: true
        }
    }
}

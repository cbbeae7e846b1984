/// What was brought in: rows of one kind of records, or the register as somebody kept it before.
package enum ImportedSheet: Hashable, Sendable, CaseIterable, RawRepresentable {
    case records(ImportedRecords)
    case register

    package static let allCases: [ImportedSheet] = ImportedRecords.allCases.map { .records($0) } + [.register]

    private static let registerCode = "register"

    package var rawValue: String {
        switch self {
        case .records(let records): records.rawValue
        case .register: Self.registerCode
        }
    }

    package init?(rawValue: String) {
        if rawValue == Self.registerCode {
            self = .register
        } else {
            guard let records = ImportedRecords(rawValue: rawValue) else { return nil }
            self = .records(records)
        }
    }
}

/// A declaration as a sheet: a row for each thing and for each part of one, a column for each field.
///
/// The same fields as in the file of YAML, by the same names: `agreement.signed` is `signed` within `agreement`. It is
/// read as that file is, with the same rules, so that nothing is lost on the way there and back.
/// See `Documentation/Formats/RegisterSheet.md`.
package enum DeclarationSheet {
    /// What kind of thing a row is, or belongs to.
    static let record = "record"
    /// The slug of the thing that a part belongs to.
    static let owner = "of"
    /// The list that a part stands in.
    static let part = "part"
    static let leading = [record, owner, part]

    /// The row that is about the file itself.
    static let file = "declaration"
    /// The lists that hold things.
    static let lists = ["statements", "processors", "activities"]
    /// In the place of a list of transfers, of which there are none: nothing was found to list.
    static let listed = "listed"

    /// The columns after the leading ones, in the order in which they are written.
    static let columns: [String] = {
        var columns: [String] = []
        let nested = [
            "contact": DeclaredOrganisation.contactKeys, "dataProtectionOfficer": DeclaredOrganisation.officerKeys,
            "agreement": DeclaredProcessor.agreementKeys, "safeguard": DeclaredProcessor.safeguardKeys,
            "impactAssessment": DeclaredActivity.assessmentKeys,
        ]
        let names = Set(PartList.allCases.map(\.key)).subtracting([PartList.transfers.key])
        func add(_ keys: [String], nesting: Bool = false) {
            for key in keys where !names.contains(key) {
                let paths = nesting ? nested[key].map { $0.map { "\(key).\($0)" } } ?? [key] : [key]
                for path in paths where !columns.contains(path) { columns.append(path) }
            }
        }
        add(["format", "restsOn"])
        add(DeclaredStatement.keys.filter { $0 != "file" })
        // A party's contact is a text, and an organisation's are fields.
        add(DeclaredProcessor.keys.filter { $0 == "contact" })
        add(DeclaredOrganisation.keys, nesting: true)
        add(DeclaredProcessor.keys.filter { $0 != "contact" }, nesting: true)
        add(DeclaredActivity.keys, nesting: true)
        for keys in parts.values.sorted(by: { $0.joined() < $1.joined() }) { add(keys) }
        return columns
    }()

    /// The fields of the parts of each list.
    static let parts: [String: [String]] = [
        PartList.purposes.key: DeclaredPurpose.keys, PartList.subjects.key: DeclaredSubjects.keys,
        PartList.data.key: DeclaredData.keys, PartList.recipients.key: DeclaredRecipient.keys,
        PartList.transfers.key: DeclaredTransfer.keys, PartList.retention.key: DeclaredRetention.keys,
        PartList.measures.key: DeclaredMeasure.keys, PartList.controllers.key: DeclaredController.keys,
        PartList.processing.key: DeclaredProcessing.keys, PartList.subProcessors.key: DeclaredSubProcessor.keys,
        PartList.promises.key: DeclaredPromise.keys,
    ]

    static let days: Set = [
        "since", "until", "validFrom", "agreement.signed", "agreement.from", "agreement.until",
    ]
    static let flags: Set = ["vulnerable", "authorised", "automatedDecision", "profiling"]
    static let numbers: Set = ["format", "restsOn", "officers", "reviewMonths"]
    static let codes: Set = ["storage", "access", "agreement.clauses"]

    /// How it is written: for programs, or for a spreadsheet on a Dutch desk.
    package enum Dialect: Sendable {
        /// Commas, days of ISO 8601.
        case plain
        /// Semicolons, a mark by which Excel sees UTF-8, days as `31-12-2026`.
        case dutchSpreadsheet
    }
}

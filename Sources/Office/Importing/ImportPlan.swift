package import Intake
package import Regulation

/// What is to be brought in, and how.
package struct ImportPlan: Sendable {
    package let records: ImportedRecords
    package let file: SheetFile
    /// A digest of the bytes of the file.
    package let digest: [UInt8]
    package var mapping: SheetMapping
    /// Whether rows with something wrong are left out, and the others recorded.
    package var skipBad: Bool
    /// Whether it is only said what would be recorded.
    package var dryRun: Bool

    package init(
        _ records: ImportedRecords, from file: SheetFile, digest: [UInt8], mapping: SheetMapping = SheetMapping(),
        skipBad: Bool = false, dryRun: Bool = false
    ) {
        self.records = records
        self.file = file
        self.digest = digest
        self.mapping = mapping
        self.skipBad = skipBad
        self.dryRun = dryRun
    }
}

package import Facts

/// What was brought in: what kind of sheet, and out of which file.
package struct ImportContent: Hashable, Sendable {
    package let records: ImportedSheet
    /// A keyed digest of the bytes of the file, by which the same file is known again; it says nothing about them.
    package let digest: [UInt8]
    /// How many rows the file has, its headings left out.
    package let rows: Int

    package init(records: ImportedSheet, digest: [UInt8], rows: Int) {
        self.records = records
        self.digest = digest
        self.rows = rows
    }
}

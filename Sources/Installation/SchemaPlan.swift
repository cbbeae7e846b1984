package import Schema

/// What stands between a database and the files of this release.
package struct SchemaPlan: Sendable, Equatable {
    /// Not applied yet, in order.
    package var migrations: [SchemaFile] = []
    /// New or changed.
    package var functions: [SchemaFile] = []
    /// To be granted anew, because they or anything else changed.
    package var privileges: [SchemaFile] = []
    /// Registers whose tables don't exist yet.
    package var newRegisters: [SchemaFile] = []
    /// Registers whose tables were made from another text: theirs to rebuild, beside the old ones.
    package var changedRegisters: [SchemaFile] = []

    /// Whether the database is as this release wants it.
    package var isEmpty: Bool { self == SchemaPlan() }
}

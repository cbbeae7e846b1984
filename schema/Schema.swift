import Glibc
import Foundation

/// The database as SQL files: what `schema/` holds, shipped beside the program.
package struct Schema: Sendable {
    /// Numbered, forward only, applied once each.
    package let migrations: [SchemaFile]
    /// Functions and their triggers, made again when their file changes.
    package let functions: [SchemaFile]
    /// Roles and what each may do.
    package let privileges: [SchemaFile]
    /// Tables of the read models, which can be thrown away and filled again from the ledger.
    package let registers: [SchemaFile]

    package init(
        migrations: [SchemaFile], functions: [SchemaFile] = [], privileges: [SchemaFile] = [],
        registers: [SchemaFile] = []
    ) throws(SchemaFailure) {
        for (index, file) in migrations.enumerated() where file.number != index + 1 {
            throw .badNumber(file: file.name, expected: index + 1)
        }
        self.migrations = migrations
        self.functions = functions
        self.privileges = privileges
        self.registers = registers
    }

    /// The files this program was shipped with.
    package static func shipped() throws(SchemaFailure) -> Schema {
        let places = candidates()
        guard let place = places.first(where: { access("\($0)/migrations", R_OK) == 0 }) else {
            throw .filesMissing(lookedIn: places)
        }
        return try Schema(
            migrations: try files(in: "\(place)/migrations"), functions: try files(in: "\(place)/functions"),
            privileges: try files(in: "\(place)/privileges"), registers: try files(in: "\(place)/registers"))
    }

    /// The privileges file of this name, such as `roles.sql`.
    package func privilege(_ name: String) throws(SchemaFailure) -> SchemaFile {
        guard let file = privileges.first(where: { $0.name == name }) else {
            throw .fileUnreadable("privileges/\(name)")
        }
        return file
    }

    /// Beside the program, as the build puts them, or where a package installs them.
    ///
    /// The generated look-up ends the program where it finds nothing; this one can say what is missing.
    private static func candidates() -> [String] {
        var folders = [Bundle.main.bundlePath]
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folders.append(URL(filePath: program).deletingLastPathComponent().path)
        }
        return folders.flatMap { ["\($0)/dossier_Schema.resources", "\($0)/../share/dossier/schema"] }
    }

    private static func files(in folder: String) throws(SchemaFailure) -> [SchemaFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var files: [SchemaFile] = []
        for name in names.sorted() where name.hasSuffix(".sql") {
            guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
                throw .fileUnreadable("\(folder)/\(name)")
            }
            files.append(SchemaFile(name: name, text: text))
        }
        return files
    }
}

/// One SQL file, read whole.
package struct SchemaFile: Sendable, Equatable {
    /// The file's own name, such as `0001_organisations.sql`.
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The number a migration's name begins with.
    package var number: Int? {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, name.dropFirst(4).first == "_" else { return nil }
        return Int(digits)
    }
}

/// What is wrong with the files themselves.
package enum SchemaFailure: Error, Sendable, Equatable {
    case filesMissing(lookedIn: [String])
    case fileUnreadable(String)
    case badNumber(file: String, expected: Int)
}

extension SchemaFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .filesMissing(let places):
            "The SQL files that belong beside the program are missing. Looked in: "
                + places.joined(separator: ", ") + ". Install the program together with them."
        case .fileUnreadable(let path):
            "The SQL file \(path) is missing or no readable UTF-8. Install the program's files again."
        case .badNumber(let file, let expected):
            "The migration \(file) should be number \(expected): names are NNNN_name.sql, counted from 0001 on "
                + "without a gap."
        }
    }
}

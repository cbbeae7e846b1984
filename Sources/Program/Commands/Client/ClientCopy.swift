import Facts
import Foundation
import Glibc
import Office
import Regulation
import Reports
import Vault

/// The copy of what is on record about a client, file by file, with a list of them and their digests.
///
/// The names of files are ids and numbers, and say nothing about anybody.
final class ClientCopy {
    static let manifest = "manifest.json"

    private let file: ClientFile
    private let language: Language
    private let folder: NewFolder
    private var written: [JSON] = []
    private var erased: [JSON] = []
    private var alarms: [JSON] = []
    private var bytes = 0

    init(of file: ClientFile, into path: String, language: Language) throws {
        self.file = file
        self.language = language
        folder = try NewFolder(path)
    }

    var unreadable: Int { alarms.count }

    /// The client file, for people and for programs.
    func writeFile() throws {
        for (name, format) in [("client.html", ReportFormat.html), ("client.json", .json)] {
            let text = file.written(as: format, in: language)
            try add(name, ["kind": .string("client-file"), "client": .identifier(file.client)]) { take in
                try Data(text.utf8).withUnsafeBytes { try take($0) }
                return .value(())
            }
        }
    }

    /// A document, every version of it.
    func add(_ item: DocumentItem, from office: Office) async throws {
        for version in item.versions {
            let facts: [String: JSON] = [
                "kind": .string("document"), "id": .identifier(item.stream), "version": .count(version.number),
                "position": .integer(version.position),
            ]
            let name = "documents/\(item.stream)-\(version.number).\(Self.ending(of: version))"
            try await add(name, facts) { take in
                try await office.opener.openContent(version.bytes) { try take($0) }.with(())
            }
        }
    }

    /// What the name of a file ends with: by its type, or as it was called where that is an ending that says no more.
    private static func ending(of version: DocumentItem.Version) -> String {
        let media = version.bytes.part.media
        guard media == .bytes, let called = version.texts.field(.fileName)?.value,
            let ending = called.split(separator: ".").dropFirst().last?.lowercased(), (1...4).contains(ending.count),
            ending.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
        else { return media.ending }
        return ending
    }

    /// A message as it came, with everything attached to it.
    func add(_ item: MessageItem, from office: Office) async throws {
        let opening = try await office.original(of: item)
        try add("messages/\(item.stream).eml", ["kind": .string("message"), "id": .identifier(item.stream)]) { take in
            if case .value(let bytes) = opening { try bytes.withUnsafeBytes { try take($0) } }
            return opening.with(())
        }
    }

    private typealias Take = (UnsafeRawBufferPointer) throws -> Void

    private func add(
        _ name: String, _ facts: [String: JSON], _ write: (Take) throws -> Opening<Void>
    ) throws {
        let entry = try CopiedFile(name, in: folder)
        let opening = try write { try entry.write($0) }
        try settle(entry, facts, opening)
    }

    private func add(
        _ name: String, _ facts: [String: JSON], _ write: (Take) async throws -> Opening<Void>
    ) async throws {
        let entry = try CopiedFile(name, in: folder)
        let opening = try await write { try entry.write($0) }
        try settle(entry, facts, opening)
    }

    private func settle(_ entry: CopiedFile, _ facts: [String: JSON], _ opening: Opening<Void>) throws {
        switch opening {
        case .value:
            let digest = try entry.keep()
            bytes += digest.count
            written.append(
                JSON.object(facts).adding([
                    "file": .string(entry.name), "sha256": .string(digest.text), "bytes": .count(digest.count),
                ]))
        case .erased(let erasure): erased.append(JSON.object(facts).adding(["erased": erasure.json]))
        case .unreadable(let alarm): alarms.append(JSON.object(facts).adding(["unreadable": alarm.json]))
        }
    }

    /// Writes the list of files, and lets the folder stay.
    func keep(at now: Instant) throws {
        let list: JSON = [
            "format": .count(1), "client": .identifier(file.client), "madeAt": .string(now.description),
            "language": .string(language.rawValue), "files": .array(written), "erased": .array(erased),
            "unreadable": .array(alarms),
        ]
        let entry = try CopiedFile(Self.manifest, in: folder)
        try Data((list.text + "\n").utf8).withUnsafeBytes { try entry.write($0) }
        _ = try entry.keep()
        folder.keep()
    }

    var answer: Answer {
        var facts = [
            LabelledFact(Phrase("Map", "Folder"), .text(folder.path)),
            LabelledFact(Phrase("Bestanden", "Files"), .number(written.count + 1)),
            LabelledFact(Phrase("Bytes", "Bytes"), .number(bytes)),
        ]
        if !erased.isEmpty {
            facts.append(LabelledFact(Phrase("Gewist", "Erased"), .number(erased.count)))
        }
        var blocks: [Block] = [.facts(facts)]
        if !alarms.isEmpty {
            blocks.append(
                .alert(
                    Phrase(
                        "{count} stukken zijn niet te lezen en ook niet gewist: zie dossier doctor.",
                        "{count} papers can't be read and were not erased: see dossier doctor.",
                        [.count: .number(alarms.count)])))
        }
        blocks.append(
            .alert(
                Phrase(
                    "Kijk alles na voordat u het verstuurt: er kan iets over anderen in staan (art. 15 lid 4 AVG).",
                    "Look through all of it before you send it: it may say something about others (Art. 15(4) GDPR).")))
        return Answer(
            Phrase("Kopie van een dossier", "Copy of a client file"), blocks,
            json: [
                "client": .identifier(file.client), "folder": .string(folder.path), "files": .array(written),
                "erased": .array(erased), "unreadable": .array(alarms),
                "manifest": .string("\(folder.path)/\(Self.manifest)"),
            ])
    }
}

/// A file of a copy, in the making.
private final class CopiedFile {
    /// Within the folder.
    let name: String
    private let file: OpenedFile
    private var digest = ContentDigest()

    init(_ name: String, in folder: NewFolder) throws {
        self.name = name
        file = try OpenedFile(for: try folder.place(for: name))
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        digest.update(bytes)
        try file.write(bytes)
    }

    func keep() throws -> ContentDigest {
        try file.keep()
        return digest
    }
}

extension Opening {
    /// The same with another value, where there is one.
    fileprivate func with<Other>(_ value: Other) -> Opening<Other> {
        switch self {
        case .value: .value(value)
        case .erased(let erasure): .erased(erasure)
        case .unreadable(let alarm): .unreadable(alarm)
        }
    }
}

extension MediaType {
    /// What the name of a file of this type ends with.
    fileprivate var ending: String {
        switch self {
        case .json: "json"
        case .text: "txt"
        case .pdf: "pdf"
        case .png: "png"
        case .jpeg: "jpg"
        case .message: "eml"
        case .bytes: "bin"
        }
    }
}

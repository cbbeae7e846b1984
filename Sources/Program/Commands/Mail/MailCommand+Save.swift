import ArgumentParser
import Facts
import Foundation
import Mail
import Office
import Reports

extension MailCommand {
    /// `dossier mail save`: a message as it came, or something attached to it, as a file.
    struct Save: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a message as it came, or one of its attachments, to a file.",
            discussion: """
                Nothing is written before all of the message has been checked. Where --out is a folder, the file gets \
                the attachment's name, without what would lead elsewhere or hide how it ends; a message gets its id. \
                What is attached may be harmful: Dossier looks at none of it.

                EXAMPLE
                  dossier mail save 0192f3a4-7b1c-7def-8a12-0123456789ac --attachment 1 --out letter.pdf
                """
        )

        @Argument(help: ArgumentHelp("The message's id.", valueName: "message"))
        var message: String

        @Option(help: ArgumentHelp("Which attachment; the whole message by default.", valueName: "number"))
        var attachment: Int?

        @Option(help: ArgumentHelp("Where to, a file or a folder, never over another file.", valueName: "file"))
        var out: String

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.message(try await office.identify(message, as: "MESSAGE", .message))
            let opening = try await office.original(of: item)
            guard case .value(let bytes) = opening else {
                MessageSheet(item: item, opening: opening, read: nil).answer
                    .show(as: result.format, in: result.language, zone: office.zone)
                throw ExitCode(1)
            }
            var written = 0
            if let attachment {
                guard let read = try opening.mail, read.attachments.indices.contains(attachment - 1) else {
                    throw UseFailure.notFound(what: .attachment)
                }
                let name = read.attachments[attachment - 1].fileName.flatMap(SafeFileName.made)
                let file = try OpenedFile(for: Self.place(out, otherwise: name ?? "attachment-\(attachment).bin"))
                try read.read(read.attachments[attachment - 1]) { piece in
                    written += piece.count
                    try file.write(piece)
                    return true
                }
                try file.keep()
            } else {
                let file = try OpenedFile(for: Self.place(out, otherwise: "\(item.stream).eml"))
                try bytes.withUnsafeBytes { try file.write($0) }
                written = bytes.count
                try file.keep()
            }
            switch result.format {
            case .json: Said.out(JSON.object(["id": .identifier(item.stream), "bytes": .count(written)]).text)
            case .text:
                Said.out(Words("\(written) bytes geschreven.", "Wrote \(written) bytes.")[result.language])
            }
        }

        /// The file to write: the one that is named, or one of a name in the folder that is.
        private static func place(_ out: String, otherwise name: String) -> String {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: out, isDirectory: &isFolder), isFolder.boolValue else {
                return out
            }
            return URL(filePath: out).appending(path: name).path
        }
    }
}

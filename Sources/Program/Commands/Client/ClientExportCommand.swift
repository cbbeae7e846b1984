import Archive
import ArgumentParser
import Facts
import Foundation
import Office
import Regulation
import Reports

/// `dossier client export`: a copy of everything on record about one client.
struct ClientExportCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes everything on record about one client to a folder: their file, papers and messages.",
        discussion: """
            The basis of an answer to a request for access (Article 15) or a copy to take along (Article 20). Look \
            through it before it is sent: papers and messages may say something about other people. Names of files say \
            nothing about anybody. What was erased is said to be; exit code 1 means that something could not be read \
            though it should be.

            EXAMPLE
              dossier client export 0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05 --out copy
            """
    )

    @Argument(help: ArgumentHelp("The client's id.", valueName: "id"))
    var client: String

    @Option(help: ArgumentHelp("The folder to make; it must not be there, or be empty.", valueName: "dir"))
    var out: String

    @OptionGroup var choice: OrganisationChoice
    @OptionGroup var result: ResultOptions

    func run(in office: Office, at workplace: Workplace) async throws {
        let archive = Archive(office)
        let client: StreamID = try await office.stream(client, as: "ID", .client)
        var file = try await archive.clientFile(client, from: try await archive.standpoint())
        // A copy tells nothing of who else has an address of theirs (Article 15(4)).
        file.standing?.namesOthers = false
        let copy = try ClientCopy(of: file, into: out, language: result.language)
        try copy.writeFile()
        let progress = CountProgress(what: Words("stukken", "papers")[result.language])
        let total = file.documents.count + file.messages.count
        for (index, line) in file.documents.enumerated() {
            progress.show(index, of: total)
            try await copy.add(try await office.document(line.stream), from: office)
        }
        for (index, line) in file.messages.enumerated() {
            progress.show(file.documents.count + index, of: total)
            try await copy.add(try await office.message(line.stream), from: office)
        }
        progress.finish()
        try copy.keep(at: Workplace.clock())
        copy.answer.show(as: result.format, in: result.language, zone: office.zone)
        if copy.unreadable > 0 { throw ExitCode(1) }
    }
}

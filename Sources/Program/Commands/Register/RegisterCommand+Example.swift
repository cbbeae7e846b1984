import ArgumentParser
import Foundation
import Intake

extension RegisterCommand {
    /// `dossier register example`: a declaration to write one's own after.
    struct Example: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes out an example of a declaration, to write your own after.",
            discussion: """
                It is the register that follows from the privacy statement of API_Privacy, and the one that dossier \
                sample records. It needs no database, and nothing is recorded.

                EXAMPLE
                  dossier register example --out register.yaml
                  dossier apply register.yaml --plan
                """
        )

        @Option(help: ArgumentHelp("Where to, if not to standard output; never over another file.", valueName: "file"))
        var out: String?

        @OptionGroup var speech: LanguageOption

        func run() throws {
            guard let out else {
                Said.exactly(String(decoding: ExampleDeclaration.bytes, as: UTF8.self))
                return
            }
            let descriptor = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw UseFailure.notCreated(option: "--out", error: errno) }
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
                .write(contentsOf: Data(ExampleDeclaration.bytes))
        }
    }
}

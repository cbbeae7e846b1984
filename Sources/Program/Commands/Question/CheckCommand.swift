import ArgumentParser
import Regulation
import Reports

/// `dossier check`: whether a number could exist, by its own rules.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a BSN, RSIN, KvK number, VAT number or IBAN by its own rules.",
        discussion: """
            No register is asked whether the number exists, or whose it is. Exit code 0 means it could exist, 1 that \
            it can't.

            EXAMPLE
              dossier check iban NL91ABNA0417164300
              dossier check kvk -
            """
    )

    /// The kinds of numbers that can be checked.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case bsn
        case rsin
        case kvk
        case vat
        case iban

        fileprivate func check(_ text: String) -> IdentifierCheck {
            switch self {
            case .bsn: BSN.check(text)
            case .rsin: RSIN.check(text)
            case .kvk: KvKNumber.check(text)
            case .vat: VATIdentification.check(text)
            case .iban: IBAN.check(text)
            }
        }
    }

    @Argument(help: "bsn, rsin, kvk, vat or iban.")
    var kind: Kind

    @Argument(help: "The number; - reads standard input, so that it stands in no list of processes.")
    var value: String

    @OptionGroup var answer: AnswerOptions

    func run() throws {
        let check = kind.check(try SuppliedText(value, as: "VALUE").text)
        var blocks: [Block] = [
            .paragraph(
                check.valid
                    ? Phrase("Dit nummer kan bestaan: {value}", "This number could exist: {value}", normalised(check))
                    : Phrase("Dit nummer kan niet bestaan.", "This number can't exist."))
        ]
        if !check.warnings.isEmpty { blocks.append(.list(check.warnings.map { ListItem($0.phrase) })) }
        Answer(
            Phrase(kind.rawValue.uppercased(), kind.rawValue.uppercased()), blocks,
            json: [
                "valid": .bool(check.valid), "normalised": .text(check.normalised),
                "warnings": .array(check.warnings.map { .string($0.rawValue) }),
            ]
        ).show(as: answer.chosenFormat, in: answer.language)
        if !check.valid { throw ExitCode(1) }
    }

    private func normalised(_ check: IdentifierCheck) -> [Slot: Phrase] {
        [.value: .text(check.normalised ?? "")]
    }
}

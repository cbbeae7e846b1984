import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// What of a party can be told on a command line; what is not given stays as it is.
struct ProcessorOptions: ParsableArguments {
    @Option(help: "Its name, to be sealed.")
    var name: String?

    @Option(help: "The short name by which you mention it; made from its name by default.")
    var slug: String?

    @Option(help: "What it does for you, to be sealed.")
    var description: String?

    @Option(help: "How to reach it, to be sealed.")
    var contact: String?

    @Option(help: ArgumentHelp("processor, independent-controller, joint-controller or authority.", valueName: "role"))
    var role: PartyRole?

    @Option(help: ArgumentHelp("Where it is established, by its code.", valueName: "code"))
    var country: String?

    @Option(help: ArgumentHelp("Where the data lie; again for another country.", valueName: "code"))
    var storage: [String] = []

    @Option(help: ArgumentHelp("From where people can get at them; again for another country.", valueName: "code"))
    var access: [String] = []

    @Option(help: ArgumentHelp("Where the company above it is established.", valueName: "code"))
    var parentCountry: String?

    @Option(help: ArgumentHelp("What carries transfers outside the area (Chapter V).", valueName: "code"))
    var mechanism: TransferMechanism?

    @Option(help: ArgumentHelp("Where that is on paper, to be sealed.", valueName: "text"))
    var safeguard: String?

    @Option(help: ArgumentHelp("After how many months it is looked at again.", valueName: "number"))
    var reviewMonths: Int?

    /// The content with what was given in place of what it said.
    func changing(_ content: ProcessorContent) throws -> ProcessorContent {
        var content = content
        if let role { content.role = role }
        if let country: Country = try Country.reading(country, as: "--country") { content.country = country }
        if let parent: Country = try Country.reading(parentCountry, as: "--parent-country") {
            content.parentCountry = parent
        }
        if !storage.isEmpty {
            content.storage = try storage.map { code -> Country in try Country.reading(code, as: "--storage") }
        }
        if !access.isEmpty {
            content.access = try access.map { code -> Country in try Country.reading(code, as: "--access") }
        }
        if let reviewMonths { content.reviewMonths = reviewMonths }
        if let mechanism {
            content.safeguard = TransferSafeguard(mechanism, documented: safeguard != nil)
        } else if safeguard != nil, let arranged = content.safeguard {
            content.safeguard = TransferSafeguard(arranged.mechanism, documented: true)
        }
        return content
    }

    /// The texts with what was given in place of what they said.
    func changing(_ texts: Details) throws(UseFailure) -> Details {
        var texts = texts
        let given: [(PersonalField, String?, String)] = [
            (.name, name, "--name"), (.description, description, "--description"), (.contact, contact, "--contact"),
            (.safeguard, safeguard, "--safeguard"),
        ]
        for (field, text, option) in given {
            guard let text else { continue }
            texts[field] = try SuppliedText.line(text, as: option)
        }
        if let slug {
            guard Slug.isOne(slug) else { throw .invalid(option: "--slug", expected: .slug) }
            texts[.slug] = slug
        }
        return texts
    }
}

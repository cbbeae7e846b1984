import Facts
import Regulation

/// The purposes of the example declaration that the stories are about, with the activities that declare them.
struct PracticePurposes: Sendable {
    struct Declared: Sendable {
        let activity: StreamID
        let purpose: ElementID
        /// The categories of data of the activity.
        let categories: [ElementID]
    }

    private let bySlug: [String: Declared]
    let processors: [String: StreamID]
    let statement: StreamID?

    init(
        activities: [RegisterItem<Activity>], processors: [RegisterItem<Processor>],
        statements: [RegisterItem<Statement>]
    ) {
        var bySlug: [String: Declared] = [:]
        for item in activities {
            guard let content = item.state.record?.content else { continue }
            for purpose in content.purposes {
                guard let slug = item.texts.value?[purpose.id, .slug] else { continue }
                bySlug[slug] = Declared(
                    activity: item.stream, purpose: purpose.id, categories: content.dataCategories.map(\.id))
            }
        }
        self.bySlug = bySlug
        self.processors = Dictionary(processors.map { ($0.slug, $0.stream) }, uniquingKeysWith: { $1 })
        statement = statements.last?.stream
    }

    subscript(slug: String) -> Declared? { bySlug[slug] }

    /// The purpose of a contact by what it was for.
    func purpose(of nature: ContactNature) -> Declared? {
        switch nature {
        case .information: self["informeren"]
        case .service: self["dienstverlening"]
        case .billing: self["factureren"]
        case .followUp, .marketing: self["vervolg"]
        case .request: self["rechten"]
        case .other: nil
        }
    }
}

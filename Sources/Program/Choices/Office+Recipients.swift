import Facts
import Office
import Regulation
import Reports

extension Office {
    /// The recipient of an id or a short name: one that an activity names, or a party of the register.
    ///
    /// One that stands in several activities under the same name is one party to tell (Article 19).
    func recipient(_ text: String) async throws -> ElementID {
        if let id = ElementID(text) { return id }
        for item in try await registerItems(of: Processor.self) where item.slug == text {
            return item.stream.named()
        }
        for item in try await registerItems(of: Activity.self) {
            for recipient in item.state.record?.content.recipients ?? [] {
                if item.texts.field(.slug, of: recipient.id)?.value == text { return recipient.id }
            }
        }
        throw UseFailure.notFound(what: .recipient)
    }

    /// The data category of an activity by its id or short name.
    func category(_ text: String, of item: RegisterItem<Activity>?) throws -> ElementID {
        if let id = ElementID(text) { return id }
        for category in item?.state.record?.content.dataCategories ?? []
        where item?.texts.field(.slug, of: category.id)?.value == text {
            return category.id
        }
        throw UseFailure.notFound(what: .category)
    }
}

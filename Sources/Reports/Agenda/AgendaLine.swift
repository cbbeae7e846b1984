package import Facts
package import Views

/// Something that is due, with what it is about called by its name where that is told.
package struct AgendaLine: Sendable {
    package let thing: DueThing
    package let name: Opening<String>?

    package init(_ thing: DueThing, name: Opening<String>? = nil) {
        self.thing = thing
        self.name = name
    }
}

// src/ports.ts
var PortError = class extends Error {
	port;
	cure;
	constructor(port, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = "PortError";
		this.port = port;
		this.cure = options.cure;
	}
};

export { PortError as t };
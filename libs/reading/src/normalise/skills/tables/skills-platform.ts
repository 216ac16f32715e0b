/** Cloud, operations, security, practice, design and business tools. The notation is that of the languages table. */
export const PLATFORM_SKILL_ROWS = `
aws|Amazon Web Services|aws,amazon aws,aws cloud
gcp|Google Cloud|google cloud platform,gcp,google cloud,gcp cloud
azure|Microsoft Azure|azure,ms azure,azure cloud
oci|Oracle Cloud|oracle cloud infrastructure
ibm-cloud|IBM Cloud|
digitalocean|DigitalOcean|digital ocean
heroku|Heroku|
vercel|Vercel|
netlify|Netlify|
cloudflare|Cloudflare|cloudflare workers
cloud-computing|Cloud computing|cloud infrastructure,cloud-native,cloud native,cloud platforms,cloud services
ec2|Amazon EC2|ec2,aws ec2
s3|Amazon S3|s3,aws s3
lambda|AWS Lambda|lambda functions,lambdas,aws lambdas,lambda|!
rds|Amazon RDS|rds,aws rds,aurora|^
ecs|Amazon ECS|ecs,fargate|^
eks|Amazon EKS|eks
gke|Google Kubernetes Engine|gke
aks|Azure Kubernetes Service|aks|^
sqs|Amazon SQS|sqs,sns|^
cloudformation|AWS CloudFormation|cloudformation,cloud formation
cdk|AWS CDK|cdk|^
cloudwatch|Amazon CloudWatch|cloudwatch
step-functions|AWS Step Functions|step functions
serverless|Serverless|serverless architecture,serverless framework
docker|Docker|dockerfile,docker compose,docker-compose,docker containers
kubernetes|Kubernetes|k8s,kube
containers|Containers|containerization,containerisation,containerized
helm|Helm|helm charts|!
istio|Istio|service mesh
openshift|OpenShift|open shift
rancher|Rancher||!
nomad|Nomad|hashicorp nomad|!
terraform|Terraform|
pulumi|Pulumi|
ansible|Ansible|
puppet|Puppet||!
chef|Chef|chef infra|!
saltstack|SaltStack|
vagrant|Vagrant||^
packer|Packer||!
consul|Consul|hashicorp consul|!
vault|HashiCorp Vault|vault|!
iac|Infrastructure as code|infrastructure-as-code,iac
ci-cd|CI/CD|ci cd,cicd,ci / cd,continuous integration,continuous delivery,continuous deployment,ci/cd pipelines,ci-cd
jenkins|Jenkins|
github-actions|GitHub Actions|gh actions
gitlab-ci|GitLab CI|gitlab ci/cd
gitlab|GitLab|
circleci|CircleCI|circle ci
travis|Travis CI|
teamcity|TeamCity|
bamboo|Atlassian Bamboo||
argocd|Argo CD|argocd,argo workflows,argo
flux|Flux CD|fluxcd
gitops|GitOps|git ops
spinnaker|Spinnaker||^
bazel|Bazel|
cmake|CMake|
make|Make|makefiles,gnu make|!
git|Git|git version control|
github|GitHub|
bitbucket|Bitbucket|bit bucket
svn|Subversion|svn
perforce|Perforce||^
devops|DevOps|dev ops,devsecops
sre|Site reliability engineering|sre,site reliability
linux|Linux|ubuntu,debian,rhel,centos,red hat linux,red hat enterprise linux
unix|Unix|
windows-server|Windows Server|
macos|macOS|mac os,os x
active-directory|Active Directory|azure ad,entra id,azure active directory
vmware|VMware|vsphere,esxi
nginx|nginx|
apache-httpd|Apache HTTP Server|apache web server,apache httpd
tomcat|Tomcat|apache tomcat
haproxy|HAProxy|
envoy|Envoy|envoy proxy|!
prometheus|Prometheus||^
grafana|Grafana|
datadog|Datadog|data dog
new-relic|New Relic|newrelic
splunk|Splunk|
sentry|Sentry||^
opentelemetry|OpenTelemetry|open telemetry,otel
jaeger|Jaeger||^
pagerduty|PagerDuty|
observability|Observability|monitoring and alerting,distributed tracing
nagios|Nagios|
zabbix|Zabbix|
rabbitmq|RabbitMQ|rabbit mq
activemq|ActiveMQ|
nats|NATS||^
zeromq|ZeroMQ|
mqtt|MQTT|
message-queues|Message queues|message queue,message brokers,message broker,message queuing,pub/sub
temporal|Temporal|temporal.io,temporal workflows|!
celery-beat|Celery Beat|
grpc|gRPC|
rest|REST APIs|rest,restful,rest api,restful api,restful apis,restful services,rest services,restful web services,rest apis|^
soap|SOAP|soap apis,soap web services|^
openapi|OpenAPI|swagger
websockets|WebSockets|websocket,web sockets
webrtc|WebRTC|
webhooks|Webhooks|
oauth|OAuth|oauth2,oauth 2.0,oidc,openid connect
saml|SAML|
sso|Single sign-on|sso,single sign on
jwt|JWT|json web tokens
okta|Okta||^
auth0|Auth0|
microservices|Microservices|microservicios,microserviços,microsserviços,mikroservices,mikrousługi,microservizi,micro-services,micro services,microservice architecture,microservice,microservices architecture
distributed-systems|Distributed systems|distributed system,distributed computing,distributed-systems
event-driven|Event-driven architecture|event driven architecture,event-driven,event sourcing,cqrs
system-design|System design|systems design,system architecture,software architecture
api-design|API design|api development
ddd|Domain-driven design|domain driven design,ddd
oop|Object-oriented programming|object oriented programming,object-oriented design,oop,ood,object oriented design
functional-programming|Functional programming|
algorithms|Algorithms|data structures,algorithms and data structures|!
concurrency|Concurrency|multithreading,multi-threading,concurrent programming
design-patterns|Design patterns|
tdd|Test-driven development|test driven development,tdd,bdd
unit-testing|Unit testing|unit tests,unit test
test-automation|Test automation|automated testing,automation testing,automated tests,e2e testing,end-to-end testing
selenium|Selenium|selenium webdriver
cypress|Cypress|cypress.io|!
playwright|Playwright||!
puppeteer|Puppeteer||^
jest|Jest|jestjs|!
vitest|Vitest|
mocha|Mocha|mocha.js|!
pytest|pytest|
rspec|RSpec|
appium|Appium|
postman|Postman||^
jmeter|JMeter|
cucumber|Cucumber||!
testrail|TestRail|
storybook|Storybook|
accessibility|Web accessibility|wcag,a11y
responsive-design|Responsive design|responsive web design
web-performance|Web performance|core web vitals
agile|Agile|agile methodologies,agile methodology,agile development
scrum|Scrum|
kanban|Kanban|
safe|Scaled Agile|scaled agile framework
jira|Jira|atlassian jira
confluence|Confluence||^
notion|Notion||!
asana|Asana||^
linear|Linear||!
monday|monday.com|
trello|Trello|
slack|Slack||!
figma|Figma|figjam
sketch|Sketch||!
adobe-xd|Adobe XD|
photoshop|Photoshop|adobe photoshop
illustrator|Illustrator|adobe illustrator|!
indesign|InDesign|adobe indesign
after-effects|After Effects|adobe after effects,aftereffects
premiere|Premiere Pro|adobe premiere,adobe premiere pro
creative-suite|Adobe Creative Suite|adobe creative cloud,adobe cc,adobe cs
blender|Blender||!
maya|Autodesk Maya|
cinema4d|Cinema 4D|c4d
webflow|Webflow|
framer|Framer||^
canva|Canva|
ux-design|UX design|ux,user experience design,ux/ui,ui/ux,interaction design
ui-design|UI design|user interface design,visual design
user-research|User research|ux research,usability testing
design-systems|Design systems|design system
prototyping|Prototyping|wireframing,wireframes,rapid prototyping
product-management|Product management|
project-management|Project management|pmp,prince2
cybersecurity|Cybersecurity|cyber security,information security,infosec,application security,appsec
network-security|Network security|firewalls,firewall
penetration-testing|Penetration testing|pen testing,pentesting,pentest,ethical hacking
threat-modeling|Threat modeling|threat modelling,threat detection,threat hunting
incident-response|Incident response|
vulnerability-management|Vulnerability management|
siem|SIEM|
edr|EDR||^
iam|Identity and access management|iam,identity management,rbac
cryptography|Cryptography|encryption,pki
zero-trust|Zero trust|zero-trust
owasp|OWASP|
burp-suite|Burp Suite|burpsuite
wireshark|Wireshark|
soc2|SOC 2|soc2,soc ii|-
iso27001|ISO 27001|iso27001|-
nist|NIST|nist 800-53|-
fedramp|FedRAMP||-
hipaa|HIPAA||-
gdpr|GDPR||-
pci-dss|PCI DSS|pci-dss,pci compliance|-
cissp|CISSP||-
networking|Networking protocols|tcp/ip,tcp,udp,bgp,dns,ospf
cisco|Cisco|ccna,ccnp|^
juniper|Juniper||^
sdn|SDN||^
5g|5G|lte
blockchain|Blockchain|distributed ledger
ethereum|Ethereum|evm
bitcoin|Bitcoin|
solana|Solana|
smart-contracts|Smart contracts|smart contract
web3|Web3|web3.js,ethers.js
defi|DeFi|decentralized finance
zk|Zero-knowledge proofs|zero knowledge proofs,zk proofs,zk-snarks
embedded|Embedded systems|embedded software,embedded c,embedded linux,embedded
firmware|Firmware|
rtos|RTOS|freertos,real-time operating systems,real time operating system
fpga|FPGA|fpgas
asic|ASIC|asics
pcb|PCB design|pcb,pcba
altium|Altium|altium designer
iot|Internet of things|iot,internet-of-things
arm|ARM|arm cortex,cortex-m|^
risc-v|RISC-V|riscv
ros|ROS|ros2,ros 2,robot operating system|^
robotics|Robotics|
slam|SLAM||^
sensor-fusion|Sensor fusion|kalman filter
control-systems|Control systems|control theory
plc|PLC|plcs,plc programming,scada|^
cad|CAD|computer-aided design,computer aided design|^
solidworks|SolidWorks|solid works
autocad|AutoCAD|auto cad
catia|CATIA|
revit|Revit|
ansys|ANSYS|
labview|LabVIEW|
can-bus|CAN bus|canbus
i2c|I2C|spi,uart
signal-processing|Signal processing|dsp,digital signal processing
gpu|GPU programming|gpu computing,gpus
hpc|High-performance computing|hpc,high performance computing
compilers|Compilers|compiler,llvm
operating-systems|Operating systems|kernel development
virtualization|Virtualization|hypervisor,kvm
gis|GIS|arcgis,qgis,geospatial|^
salesforce|Salesforce|salesforce.com,sfdc
lightning|Salesforce Lightning|lightning web components,lwc
sap|SAP|sap s/4hana,s/4hana,sap hana,sap erp|^
netsuite|NetSuite|net suite
workday|Workday|workday hcm|!
servicenow|ServiceNow|service now
dynamics365|Microsoft Dynamics 365|dynamics 365,dynamics crm,d365,microsoft dynamics
power-platform|Power Platform|power apps,power automate,powerapps
sharepoint|SharePoint|share point
microsoft-office|Microsoft Office|ms office,office 365,microsoft 365,m365,o365,microsoft office suite
powerpoint|PowerPoint|microsoft powerpoint,ms powerpoint
microsoft-word|Microsoft Word|ms word,word|!
google-workspace|Google Workspace|g suite,gsuite,google suite
hubspot|HubSpot|hub spot
marketo|Marketo|
zendesk|Zendesk|
intercom|Intercom||!
freshdesk|Freshdesk|
outreach|Outreach.io|outreach|!
gong|Gong|gong.io|!
zapier|Zapier|
n8n|n8n|
make-com|Make.com|
shopify|Shopify|shopify plus
stripe|Stripe API|stripe apis,stripe integration
twilio|Twilio|
contentful|Contentful|
sanity|Sanity CMS|sanity.io
strapi|Strapi|
cms|Content management systems|cms,headless cms|^
seo|SEO|search engine optimization
sem|SEM|search engine marketing,ppc,paid search|^
google-ads|Google Ads|adwords,google adwords
facebook-ads|Meta Ads|facebook ads,meta ads manager,facebook ads manager
copywriting|Copywriting|
technical-writing|Technical writing|
crm|CRM|crms,customer relationship management,crm systems
erp|ERP|erps,enterprise resource planning,erp systems
financial-modeling|Financial modeling|financial modelling,financial models
accounting|Accounting principles|gaap,us gaap,ifrs,accounting standards|-
quickbooks|QuickBooks|quick books
fintech|Fintech|payments processing|-
quantitative-finance|Quantitative finance|algorithmic trading,quantitative trading
rpa|RPA|robotic process automation,uipath,automation anywhere,blue prism
low-code|Low-code|no-code,low code,nocode
itil|ITIL|
game-development|Game development|gameplay programming
ar-vr|AR/VR|augmented reality,virtual reality,mixed reality
computer-graphics|Computer graphics|graphics programming,rendering engine,shaders
bioinformatics|Bioinformatics|genomics
simulation|Simulation|
autonomous-vehicles|Autonomous vehicles|self-driving,autonomous driving
copilot|GitHub Copilot|copilot,cursor ide
mcp|Model Context Protocol|mcp|^
code-review|Code review|code reviews
monorepo|Monorepo|monorepos,turborepo,nx monorepo
trpc|tRPC|
apollo|Apollo GraphQL|apollo client,apollo server
socketio|Socket.IO|socket.io
sap-fiori|SAP Fiori|fiori,sapui5
mainframe|Mainframe|z/os,jcl
hyperledger|Hyperledger|
talos|Talos Linux|
ceph|Ceph|
zookeeper|ZooKeeper|apache zookeeper
etcd|etcd|
keycloak|Keycloak|
kong|Kong|kong gateway|!
mulesoft|MuleSoft|mule soft
camel|Apache Camel|
crossplane|Crossplane|
linkerd|Linkerd|
ebpf|eBPF|
dpdk|DPDK|
snyk|Snyk|
sonarqube|SonarQube|sonar
crowdstrike|CrowdStrike|
qualys|Qualys|
nessus|Nessus|
launchdarkly|LaunchDarkly|
optimizely|Optimizely|
braze|Braze||^
klaviyo|Klaviyo|
workato|Workato|
retool|Retool|
azure-devops|Azure DevOps|microsoft ado
azure-data-factory|Azure Data Factory|data factory,adf pipelines
microsoft-fabric|Microsoft Fabric|ms fabric
openstack|OpenStack|
camunda|Camunda|
zoominfo|ZoomInfo|
sales-navigator|LinkedIn Sales Navigator|sales navigator
semrush|Semrush|
ahrefs|Ahrefs|
google-search-console|Google Search Console|search console
six-sigma|Six Sigma|lean six sigma
lean-manufacturing|Lean manufacturing|kaizen
cnc|CNC|cnc machining|^
gdt|GD&T|geometric dimensioning and tolerancing
uml|UML||^
bpmn|BPMN|
intellij|IntelliJ IDEA|intellij
visual-studio|Visual Studio|visual studio code,vscode,vs code
gatling|Gatling||^
soapui|SoapUI|
cursor|Cursor|cursor ai|!
codex|Codex|openai codex|!
miro|Miro||!
microsoft-teams|Microsoft Teams|ms teams
microsoft-access|Microsoft Access|ms access
datev|DATEV|
personio|Personio|
mitre-attack|MITRE ATT&CK|mitre att&ck framework
sentinelone|SentinelOne|
joomla|Joomla|
ocr|OCR|optical character recognition|^
openmp|OpenMP|
json|JSON|
xml|XML|
yaml|YAML|
npm|npm|
bluetooth|Bluetooth|bluetooth low energy,ble
fhir|HL7 FHIR|fhir,hl7
customer-io|Customer.io|
sendgrid|SendGrid|
pipedrive|Pipedrive|
midjourney|Midjourney|
stable-diffusion|Stable Diffusion|
final-cut|Final Cut Pro|
davinci-resolve|DaVinci Resolve|
xero|Xero|
eplan|EPLAN|
siemens-nx|Siemens NX|nx cad
power-query|Power Query|
dax|DAX||^
nexus|Sonatype Nexus|nexus|!
artifactory|Artifactory|jfrog artifactory
kibana|Kibana|
logstash|Logstash|
langfuse|Langfuse|
`;
